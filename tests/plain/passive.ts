// Finds a passive: a form of worden with a participle in one clause, or a form of to be with a participle close behind it. It
// goes by the form of words, so it can take a passive for something else and the other way round.
import type { Locale } from '../../src/messages/locale.ts';
import { clausesIn } from './sentences.ts';

const worden = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);

/** They look like a participle. */
const noParticiple = new Set(
  'gebied gebiedt geboden gebruiken gedrag gedachten geduld geen geheugen gelden geloven gelijk geluid gemeenten gemeente genieten genoegen gesprek gesprekken gevallen gevoelens gewicht gewoonten gezicht gezichten gebeuren gebeurtenissen gegeven gegevens geheimen gevaren geest gezond gerust geschikt gewend bekend verkeerd verliefd bereid beroemd vertrouwd beperkt bewust onbewust bericht besluit verband verstand verslag bestand verschil inhoud ontwerpen bezit beleid beeld begrip berg ongemerkt ongewenst ongelezen verschillend'.split(
    ' ',
  ),
);

/** Participles on -en that begin with another prefix than ge-, without what may stand in front of them. */
const strong =
  /(?:bedorven|begonnen|begrepen|bekeken|benoemen|besloten|besproken|bestreden|beschreven|bewezen|bewogen|bevonden|gedaan|geschreven|ontvangen|ontnomen|ontslagen|ontworpen|onderbroken|ondernomen|ontbonden|verboden|verbonden|vergeleken|vergeten|verkozen|verkregen|verlaten|verloren|verholpen|vermeden|vernomen|verschoven|verstaan|vervangen|verwezen|verworven|verzonden|verzwegen|voorkomen|overwogen|herschreven|herzien|misbruikt|aanbevolen|gezien|gegaan|gestaan)$/u;

const regular =
  /^(?:\p{L}{2,7})?ge\p{L}{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er|mis|over|onder|door|om|vol|weer)\p{L}{2,}(?:d|t)$/u;

const isDutchParticiple = (word: string) =>
  !noParticiple.has(word) && (regular.test(word) || strong.test(word));

const be = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', '’re']);

/** What may stand between the verb and its participle. */
const between =
  /^(?:not|never|always|only|also|still|just|already|now|then|first|all|both|even|often|usually|once|yet|no|longer|ever|again|\p{L}+ly)$/u;

const irregular = new Set(
  'beaten begun bought broken brought built caught chosen cut dealt drawn driven eaten felt forbidden forgotten found given heard held hidden kept known laid led left lent lost made meant met overheard overwritten paid put read rewritten said seen sent set shown shut sold spent spoken split stolen stored sworn taken taught thought thrown told understood undone worn withdrawn woken won written'.split(
    ' ',
  ),
);

/** They say how something is, not what is done with it. */
const adjectives = new Set(
  'ashamed allowed broken called closed concerned connected done finished fixed gone interested left limited locked logged lost married opposed pleased prepared related supposed surprised tied tired used welcomed worried mixed needed'.split(
    ' ',
  ),
);

const noEnglish = /^(?:need|feed|seed|speed|indeed|hundred|bed|red|shed|embed|exceed|proceed|succeed)$/u;

const isEnglishParticiple = (word: string) =>
  !adjectives.has(word) && !noEnglish.test(word) && (irregular.has(word) || /\p{L}{2,}ed$/u.test(word));

/** Without names, which can end as a participle does: Overvecht. */
const lower = (words: readonly string[]) =>
  words.filter((word, at) => at === 0 || !/^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.toLowerCase());

function inDutch(words: readonly string[]): readonly string[] {
  const verb = words.find((word) => worden.has(word));
  if (verb === undefined) return [];
  const participle = words.find(isDutchParticiple);
  return participle === undefined ? [] : [`${verb} ${participle}`];
}

function inEnglish(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (!be.has(word)) return [];
    const rest = words.slice(at + 1);
    const next = rest.findIndex((one) => !between.test(one));
    const participle = rest[next];
    return participle !== undefined && isEnglishParticiple(participle) ? [`${word} ${participle}`] : [];
  });
}

/** The passives in a sentence, as `wordt gewist`. */
export const passivesIn = (sentence: string, locale: Locale): readonly string[] =>
  clausesIn(sentence).flatMap((clause) => (locale === 'nl' ? inDutch : inEnglish)(lower(clause)));
