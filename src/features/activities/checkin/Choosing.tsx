import {
  faces,
  highestNumber,
  wordLength,
  type CheckinKind,
} from '../../../model/activities/checkin/checkin.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FaceSign } from './FaceSign.tsx';
import { OneOf } from './OneOf.tsx';
import { useValueWords } from './useValueWords.ts';

export interface ChoosingProps {
  readonly kind: CheckinKind;
  readonly value: string | number | null;
  readonly onChange: (value: string | number) => void;
  /** What is wrong with it. */
  readonly error: string | undefined;
}

const numbers = Array.from({ length: highestNumber }, (_, index) => index + 1);

/** Writing a word, or choosing a face or a number. */
export function Choosing({ kind, value, onChange, error }: ChoosingProps) {
  const t = useMessages('checkin');
  const wordsOf = useValueWords();
  const label = t(($) => $.checkin.label[kind]);
  switch (kind) {
    case 'word':
      return (
        <TextField
          label={label}
          hint={t(($) => $.checkin.wordHint, { most: wordLength })}
          value={String(value ?? '')}
          error={error}
          autoComplete="off"
          className="text-lg"
          onChange={onChange}
        />
      );
    case 'face':
      return (
        <OneOf
          label={label}
          options={faces.map((face) => ({
            value: face,
            label: wordsOf(face),
            sign: <FaceSign face={face} />,
          }))}
          value={value}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <OneOf
          label={label}
          hint={t(($) => $.checkin.numberHint)}
          layout="grid-cols-5"
          options={numbers.map((number) => ({ value: number, label: String(number) }))}
          value={value}
          onChange={onChange}
        />
      );
  }
}
