import { beside, gap, margin, placed, templateAround, top } from './drawn.ts';

const height = 500;
const first = { x: margin, y: top, width: 440, height };
const whole = { x: margin, y: top + height + gap, width: 3 * 440 + 2 * gap, height: 340 };

/** Three columns, one per knowledge source, and under all three the place where they meet. Source: S3. */
export const drieBronnen = templateAround(
  {
    title: { nl: 'Drie kennisbronnen', en: 'Three knowledge sources' },
    about: {
      nl: 'Leg elk antwoord bij de bron waar het vandaan komt. Waar bronnen elkaar raken, ligt het samenspel.',
      en: 'Lay each answer with the source it comes from. Where sources meet, there is interplay.',
    },
  },
  'areas',
  [
    placed(
      {
        id: 'experience',
        source: 'experience',
        label: { nl: 'Ervaringskennis', en: 'Experience knowledge' },
        hint: { nl: 'Wat mensen zelf meemaken.', en: 'What people go through themselves.' },
      },
      first,
    ),
    placed(
      {
        id: 'professional',
        source: 'professional',
        label: { nl: 'Professionele kennis', en: 'Professional knowledge' },
        hint: { nl: 'Wat je weet door je vak.', en: 'What your profession taught you.' },
      },
      beside(first, 1),
    ),
    placed(
      {
        id: 'scientific',
        source: 'scientific',
        label: { nl: 'Wetenschappelijke kennis', en: 'Scientific knowledge' },
        hint: { nl: 'Wat onderzoek laat zien.', en: 'What research shows.' },
      },
      beside(first, 2),
    ),
    placed(
      {
        id: 'interplay',
        label: { nl: 'Samenspel', en: 'Interplay' },
        hint: {
          nl: 'Hier helpen twee of drie bronnen elkaar.',
          en: 'Here two or three sources help each other.',
        },
      },
      whole,
    ),
  ],
);
