import type { register as dutchRegister, risks as dutchRisks } from '../../nl/dataSheet/register.ts';
import type { Shape } from '../../texts.ts';

export const register = {
  controller: { subject: 'Controller' },
  officer: { subject: 'Data protection officer' },
  purpose: {
    subject: 'Purpose',
    text: 'A team holds a conversation with cards, records answers and agreements, and makes a report of it.',
  },
  basis: { subject: 'Legal basis' },
  people: {
    subject: 'Data subjects',
    text: 'Employees and other people who take part. And people whom they write about.',
  },
  data: {
    subject: 'Data',
    text: 'A name or nickname, what somebody writes, chooses and votes, and agreements with a name. The table below lists everything. The product does not ask for special categories of personal data. In free text somebody can write them.',
  },
  recipients: {
    subject: 'Recipients',
    text: 'The people in the session, anyone who gets the report or the link to it, and technically the administrator of the server. The product sends nothing to other parties. Must you sign in to create a session? Then you do that at your own municipality. Nothing of a session goes there.',
  },
  processor: { subject: 'Processor: who runs the server and keeps the backups' },
  transfers: {
    subject: 'Transfer outside the EEA',
    text: 'None by the product. Fill in whether your server or your backup is outside the EEA.',
  },
  retention: {
    subject: 'Retention',
    text: 'Each session is deleted automatically. Without another setting that is 180 days after the last action. Who wrote or voted what is erased when the session is closed. The administrator deletes backups.',
  },
  security: {
    subject: 'Security',
    text: 'See SECURITY.md and the tables for BIO2 and GIBIT in the folder docs. Encryption on the way and on the disk is up to the administrator.',
  },
  rights: {
    subject: 'Rights of data subjects',
    text: 'You read, correct and erase your own answers yourself, also after closing with your own link. A facilitator can delete the whole session.',
  },
  decisions: {
    subject: 'Automated decisions and profiles',
    text: 'None. The product uses no AI and follows nobody.',
  },
} as const satisfies Shape<typeof dutchRegister>;

export const risks = {
  recognised: {
    risk: 'In a small team somebody is recognised by their words or by a count.',
    measure:
      'Without names answers are shuffled. Nothing is shown while too few people take part. Who wrote or voted what is erased at closing.',
    rest: 'Anyone who knows how a colleague writes can guess. People who work together can cross off their own answers.',
  },
  early: {
    risk: 'Somebody reads an answer before its author wants that.',
    measure: 'Drafts and sealed answers go to nobody else, not even to the facilitator.',
    rest: 'The administrator can technically get at the files. A neighbour can look at the screen.',
  },
  sensitive: {
    risk: 'Somebody writes something sensitive about themselves or another.',
    measure:
      'The author can correct or erase it. The facilitator can hide it. The author can also keep it in the group.',
    rest: 'Anyone who read it knows it. A report that somebody downloaded stays.',
  },
  shared: {
    risk: 'The link to the report reaches people it is not for.',
    measure:
      'The link can end on a day and can be revoked. Everybody in the session sees that the report is shared.',
    rest: 'Anyone who has the link can read and keep it until it is revoked.',
  },
  stranger: {
    risk: 'A stranger comes in with a guessed code.',
    measure: 'The number of tries is limited. The facilitator can let people wait at the door first.',
    rest: 'Anyone who gets the code from a member can ask for a seat.',
  },
  carried: {
    risk: 'A session goes along on a laptop in a suitcase.',
    measure:
      'Only the server that should get the suitcase can open it. What facilitators may not read never comes from a server to their laptop.',
    rest: 'Anyone who has a laptop with Kennistafel can technically get at what people wrote there. Delete the session there afterwards.',
  },
  left: {
    risk: 'Deleted data are still somewhere.',
    measure: 'What is deleted is overwritten in the database of the server.',
    rest: 'Backups keep it until the administrator deletes them. In PostgreSQL bytes stay until they are overwritten.',
  },
} as const satisfies Shape<typeof dutchRisks>;
