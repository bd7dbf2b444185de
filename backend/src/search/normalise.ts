/**
 * One form for the many spellings of a word, at indexing and in the query alike: Arabic without harakat, tatweel,
 * hamza carriers and article; Latin without accents, case and plural; Western digits.
 */
export function normalise(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem)
    .join(" ")
}

const arabicLetters: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ی: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  ڭ: "ك",
  گ: "ك",
}

function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[أإآٱىئیؤةکڭگ]/g, (letter) => arabicLetters[letter])
      .replace(/[\u0621\u064B-\u065F\u0670\u0640\u06D6-\u06ED]/g, "")
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/ß/g, "ss")
      // An apostrophe inside a word is dropped where it stands for ع (za'fran) and parts the French article (d'argan).
      .replace(/\b(l|d|qu|n|s|j)['’ʼ](?=\p{L})/gu, " ")
      .replace(/['’ʼʿʾ]/g, "")
  )
}

/** The article, alone or behind a one-letter conjunction or preposition, goes where at least three letters stay. */
const article = /^(?:[وف]?(?:ال|بال|كال)|لل)(?=\p{L}{3})/u

function stem(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return word.replace(article, "")
  return word.length > 3 ? word.replace(/(?<=[^su])[sx]$/, "") : word
}
