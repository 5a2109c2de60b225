/** The database as a witness: it knows itself who wrote what, whatever the servers believe. */

/** From now on the database itself writes down which process wrote under which epoch. */
export const audit = `
  CREATE TABLE wrote (at bigserial PRIMARY KEY, session text NOT NULL, epoch bigint NOT NULL, node text NOT NULL, process text NOT NULL);
  CREATE FUNCTION write_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO wrote (session, epoch, node, process)
      SELECT session, epoch, node, current_setting('application_name') FROM session_host WHERE session = NEW.session;
    RETURN NEW;
  END $$;
  CREATE TRIGGER write_down AFTER INSERT ON log FOR EACH ROW EXECUTE FUNCTION write_down();`;

/** How often two processes wrote under one epoch, and how often something was written under an earlier one. */
export const twoHosts = `
  SELECT (SELECT count(*) FROM (SELECT 1 FROM wrote GROUP BY session, epoch HAVING count(DISTINCT process) > 1) AS shared)
    + (SELECT count(*) FROM (SELECT epoch < lag(epoch) OVER (PARTITION BY session ORDER BY at) AS back FROM wrote) AS steps WHERE back)
    AS times, (SELECT count(*) FROM wrote) AS written`;
