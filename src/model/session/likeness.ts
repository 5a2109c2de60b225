/** Whether two names look the same to people, whatever signs they are made of. */

/** Marks on a letter. Those of scripts in which a mark makes another letter stay. */
const marks =
  /[\u{300}-\u{36f}]|[\u{1ab0}-\u{1aff}]|[\u{1dc0}-\u{1dff}]|[\u{20d0}-\u{20ff}]|[\u{fe20}-\u{fe2f}]/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Letters of other scripts that look like a Latin one, each followed by that one. */
const twins = 'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv';
const latin = new Map(
  Array.from(twins).flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]]] : [])),
);
const asLatin = (text: string) => Array.from(text, (sign) => latin.get(sign) ?? sign).join('');
const lower = (text: string) => text.toLocaleLowerCase('nl');

export type Look = readonly [asRead: string, asSeen: string];

/** How a name looks: without accents, invisible signs and special forms of letters, in small letters. */
export function lookOf(name: string): Look {
  const plain = name
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(unseen, '')
    .replaceAll(/[‘’ʼ′]/gu, "'")
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  // A capital can have a twin that its small letter has not.
  return [lower(plain), asLatin(lower(asLatin(plain)))];
}

/** Whether two names are one name to who reads them. */
export function looksLike([asRead, asSeen]: Look, other: Look): boolean {
  return asRead === other[0] || asSeen === other[1];
}
