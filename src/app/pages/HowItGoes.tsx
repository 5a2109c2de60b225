import { useMessages } from '../../ui/language/useMessages.ts';

const steps = [
  { title: 'one', text: 'oneText' },
  { title: 'two', text: 'twoText' },
  { title: 'three', text: 'threeText' },
  { title: 'four', text: 'fourText' },
] as const;

/** One round of the game in four steps. */
export function HowItGoes() {
  const t = useMessages('pages');
  return (
    <section aria-labelledby="how" className="flex flex-col gap-6">
      <h2 id="how" className="serif text-3xl font-semibold">
        {t(($) => $.home.how.title)}
      </h2>
      <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-4 lg:flex-col lg:gap-3">
            <span
              aria-hidden="true"
              className="serif grid h-14 w-10 shrink-0 place-items-center rounded-lg border border-line border-t-4 border-t-action bg-paper text-2xl shadow-resting"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-lg font-bold">{t(($) => $.home.how[title])}</h3>
              <p className="leading-relaxed text-muted">{t(($) => $.home.how[text])}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
