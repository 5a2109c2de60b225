import { expect, it } from 'vitest';

import { commandTable, documentTable, switchTable } from './permissionTables.ts';

const page = () => `# Who may do what

Drawn from the tables in \`src/model/access\` by \`tests/docs/permissions.test.ts\`; do not edit it by hand
(\`npx vitest run tests/docs -u\` draws it anew). \`tests/server/matrix\` tries every cell against a running server, over HTTP
and websocket. In that folder \`commands.ts\` says who may give which command, \`documents.ts\` and \`boardParts.ts\` who may
read and write what, \`ownership.ts\` who may speak for whom and whose an answer is, and \`knowledge.ts\` what the server tells
some members alone.

## Commands

\`yes\`: about anybody and anything. \`own\`: about oneself, about one's guests (members without a device, who write on
one's own), and about what they wrote; with a star: as far as \`rules\` allow it. \`–\`: never. Nobody who waits at the door
gives any command.

${commandTable()}

## Documents

A desk is always one's own: there is no way to name another's. A member who waits at the door reads nothing.

${documentTable()}

## What participants may do on the board

A facilitator turns each switch with \`rules.set\`; they are off in a new session.

${switchTable()}

While the time for writing is up, and the facilitator had chosen that answers stop then, answers on desks cannot change.
Drafts, ballots and "klaar" can.
`;

it('[C35] docs/permissions.md says what the table in the model says', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/permissions.md');
});
