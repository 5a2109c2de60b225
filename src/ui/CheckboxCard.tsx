import type { ComponentProps } from 'react';
import { ChoiceCard } from './ChoiceGroup.tsx';

/** Yes or no, on a card that can be tapped anywhere. */
export function CheckboxCard(props: Omit<ComponentProps<typeof ChoiceCard>, 'type' | 'name' | 'value'>) {
  return <ChoiceCard {...props} type="checkbox" />;
}
