/** Friendly aliases, for who would rather not sit at the table under a name of their own. */
import type { Locale } from '../../messages/locale.ts';

export const aliases: Readonly<Record<Locale, readonly string[]>> = {
  nl: [
    'Wijze Uil',
    'Rustige Reiger',
    'Vrolijke Vink',
    'Slimme Specht',
    'Kalme Kievit',
    'Nieuwsgierige Egel',
    'Dappere Das',
    'Handige Otter',
    'Stille Snoek',
    'Frisse Fuut',
    'Zonnige Zwaluw',
    'Bedachtzame Bever',
    'Lieve Lepelaar',
    'Trouwe Tureluur',
    'Grappige Grutto',
    'Warme Wulp',
    'Vlotte Vos',
    'Eerlijke Eekhoorn',
    'Milde Merel',
    'Sterke Stern',
    'Open Ooievaar',
    'Heldere Haas',
    'Kleurige Kikker',
    'Blije Bij',
  ],
  en: [
    'Wise Owl',
    'Quiet Heron',
    'Cheerful Finch',
    'Clever Woodpecker',
    'Calm Lapwing',
    'Curious Hedgehog',
    'Brave Badger',
    'Handy Otter',
    'Silent Pike',
    'Fresh Grebe',
    'Sunny Swallow',
    'Thoughtful Beaver',
    'Kind Spoonbill',
    'Loyal Redshank',
    'Funny Godwit',
    'Warm Curlew',
    'Swift Fox',
    'Honest Squirrel',
    'Mild Blackbird',
    'Strong Tern',
    'Open Stork',
    'Bright Hare',
    'Colourful Frog',
    'Glad Bee',
  ],
};

/** A few aliases from the list, from a place in it; goes round at the end. */
export function aliasesFrom(locale: Locale, start: number, count: number): string[] {
  const list = aliases[locale];
  return Array.from({ length: count }, (_, index) => list[(start + index) % list.length] ?? '');
}
