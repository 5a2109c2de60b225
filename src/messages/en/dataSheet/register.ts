import type { register as dutchRegister, risks as dutchRisks } from '../../nl/dataSheet/register.ts';
import type { Shape } from '../../texts.ts';

export const register = {
  controller: { subject: 'Controller' },
  officer: { subject: 'Data protection officer' },
  purpose: {
    subject: 'Purpose',
    text: 'A team holds a conversation with cards. It records answers and agreements, and makes a report of it.',
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
    text: 'The people in the session, and anyone with the report or the link to it. Technically also the administrator of the server. The product sends nothing to other parties. Must you sign in to create a session? Then you do that at your own municipality. Nothing of a session goes there.',
  },
  processor: { subject: 'Processor: who runs the server and keeps the backups' },
  transfers: {
    subject: 'Transfer outside the EEA',
    text: 'None by the product. Fill in whether your server or your backup is outside it.',
  },
  retention: {
    subject: 'How long data stay',
    text: 'The server deletes each session by itself. Without another setting that is 180 days after the last action. When the session closes, it erases who wrote or voted what. The administrator deletes backups.',
  },
  security: {
    subject: 'Security',
    text: 'See SECURITY.md and the tables for BIO2 and GIBIT in the folder docs. Encryption on the way and on the disk is up to the administrator.',
  },
  rights: {
    subject: 'Rights of data subjects',
    text: 'You read, correct and erase your own answers yourself. You can also do so after closing, with your own link. A facilitator can delete the whole session.',
  },
  decisions: {
    subject: 'Automated decisions and profiles',
    text: 'None. The product uses no AI and follows nobody.',
  },
} as const satisfies Shape<typeof dutchRegister>;

export const risks = {
  recognised: {
    risk: 'In a small team you recognise somebody by their words or by a count.',
    measure:
      'Without names the server shuffles the answers. It shows nothing while too few people take part. At closing it erases who wrote or voted what.',
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
      'The link can end on a day, and a facilitator can withdraw it. Everybody in the session sees that there is a link.',
    rest: 'Anyone who has the link can read and keep it until a facilitator withdraws it.',
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
    measure: 'In its database the server writes over deleted data.',
    rest: 'Backups keep it until the administrator deletes them. In PostgreSQL they stay until the database writes over them.',
  },
} as const satisfies Shape<typeof dutchRisks>;
