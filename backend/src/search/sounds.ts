/** Consonants as they sound, whatever the letters: Arabic, and Latin with the digits Moroccans type for عحقخأ. */
const arabic: Record<string, string> = {
  ...{ ب: "b", ت: "t", ث: "t", ج: "j", ح: "7", خ: "K", د: "d", ذ: "d", ر: "r", ز: "z", س: "s", ش: "S", ص: "s" },
  ...{ ض: "d", ط: "t", ظ: "d", ع: "3", غ: "G", ف: "f", ق: "q", ك: "q", ل: "l", م: "m", ن: "n", ه: "7", ڤ: "f", پ: "b" },
}
const pairs: [RegExp, string][] = [
  [/ch|sh/g, "S"],
  [/kh|5/g, "K"],
  [/gh/g, "G"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ou|oo/g, ""],
  [/[kcqg9]/g, "q"],
  [/p/g, "b"],
  [/v/g, "f"],
  [/h/g, "7"],
  [/x/g, "qs"],
  [/[aeiouyw2'-]/g, ""],
]

/** The consonants of a word; the same for تمر and tmar, قفة and 9offa. */
export function soundOf(word: string): string {
  const latin = /^[a-z0-9]/.test(word)
  const sound = latin
    ? pairs.reduce((rest, [letters, sound]) => rest.replace(letters, sound), word)
    : [...word.replace(/ه$/, "")].map((letter) => arabic[letter] ?? "").join("")
  return sound.replace(/(.)\1+/g, "$1")
}

/** Whether a Latin word is Darija for certain: digits that stand for letters. */
export const hasDigitLetters = (word: string) => /[a-z][235789]|[235789][a-z]/.test(word)
