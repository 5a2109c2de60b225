import type { furtherStepWords as nl } from '../../nl/words/furtherSteps.ts';
import type { Shape } from '../../texts.ts';

export const furtherStepWords = {
  'recognise-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'recognise-statements': {
    say: 'You get statements about our work. Say for each how much you agree. Nobody at the table sees what you choose, and neither do I. Later we only see counts.',
    ask: 'Where do we differ most?\nWhich example goes with your answer?\nWhat did you not expect?',
    mind: 'Being divided is no problem: that is where the conversation is. Do not ask who chose what.',
  },
  'recognise-choose': {
    say: 'We choose a card. Take the question that counts now. You may swap a card or pass.',
    ask: 'Which question is on your mind?\nWhich question would we rather avoid?',
    mind: 'Do not choose for the group, unless it takes long.',
  },
  'recognise-discuss': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'recognise-write': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'recognise-sort': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'recognise-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'recognise-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'feasible-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'feasible-write': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'feasible-influence': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'feasible-weigh': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'feasible-vote': {
    say: 'Spread your dots. Meanwhile nobody sees what another chooses.',
    ask: 'Does the result fit what we discussed?\nWhat about number two?',
    mind: 'Say beforehand what will be done with the result.',
  },
  'feasible-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'feasible-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'roles-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'roles-write': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'roles-discuss': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'roles-sort': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'roles-vote': {
    say: 'Spread your dots. Meanwhile nobody sees what another chooses.',
    ask: 'Does the result fit what we discussed?\nWhat about number two?',
    mind: 'Say beforehand what will be done with the result.',
  },
  'roles-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'roles-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'learn-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'learn-write': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'learn-work': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'learn-spot': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'learn-share': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'learn-lab': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'learn-others': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'learn-vote': {
    say: 'Spread your dots. Meanwhile nobody sees what another chooses.',
    ask: 'Does the result fit what we discussed?\nWhat about number two?',
    mind: 'Say beforehand what will be done with the result.',
  },
  'learn-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'learn-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'stuck-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'stuck-write': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'stuck-sort': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'stuck-vote': {
    say: 'Spread your dots. Meanwhile nobody sees what another chooses.',
    ask: 'Does the result fit what we discussed?\nWhat about number two?',
    mind: 'Say beforehand what will be done with the result.',
  },
  'stuck-write-partners': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'stuck-partners': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'stuck-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'stuck-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'file-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'file-reason': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-involved': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-write-problem': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'file-problem': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-write-goal': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'file-goal': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-break': {
    say: 'We take a break. Your screen shows how long it still lasts.',
    ask: 'Is there something we should do differently after the break?',
    mind: 'Start the timer. Then you need not call anyone.',
  },
  'file-why-us': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-write-instrument': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'file-instrument': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-effects': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'file-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'file-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'data-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'data-write-value': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'data-value': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'data-write-balance': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'data-balance': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'data-break': {
    say: 'We take a break. Your screen shows how long it still lasts.',
    ask: 'Is there something we should do differently after the break?',
    mind: 'Start the timer. Then you need not call anyone.',
  },
  'data-write-open': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'data-open': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'data-write-team': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'data-team': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'data-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'data-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  'frame-welcome': {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  'frame-write-vision': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'frame-vision': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-write-results': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'frame-results': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-conditions': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-break': {
    say: 'We take a break. Your screen shows how long it still lasts.',
    ask: 'Is there something we should do differently after the break?',
    mind: 'Start the timer. Then you need not call anyone.',
  },
  'frame-means': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-write-agenda': {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  'frame-agenda': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-themes': {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  'frame-harvest': {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  'frame-close': {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
} satisfies Shape<typeof nl>;
