import type { scales as nl } from '../../nl/survey/scales.ts';
import type { Shape } from '../../texts.ts';

export const scales = {
  agree: {
    '0': 'Strongly disagree',
    '1': 'Disagree',
    '2': 'Neither',
    '3': 'Agree',
    '4': 'Strongly agree',
  },
  sufficient: { '0': 'Insufficient', '1': 'Sufficient', '2': 'Amply sufficient', '3': 'Good' },
  often: { '0': 'Hardly ever', '1': 'Sometimes', '2': 'Often', '3': 'Constantly' },
  regular: { '0': 'Seldom', '1': 'Sometimes', '2': 'Regularly', '3': 'Mostly', '4': 'Permanently' },
  presence: { '0': 'Yes', '1': 'No' },
  need: { '0': 'None', '1': 'Some', '2': 'Much' },
  applies: {
    '0': 'Does not apply',
    '1': 'Applies a little',
    '2': 'Mostly applies',
    '3': 'Fully applies',
  },
  growth: { '0': 'Not greater', '1': 'Hardly greater', '2': 'Greater', '3': 'Much greater' },
} satisfies Shape<typeof nl>;
