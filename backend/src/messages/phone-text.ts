/** The letters a phone message carries at seven bits each; others make the whole message take sixteen. */
const plain = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/

const PLAIN_LENGTH = 160
/** Two joined messages of sixteen bits a letter. */
const WIDE_LENGTH = 2 * 67

const alike: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  œ: "oe",
  Œ: "OE",
}

/**
 * The text in the letters of a phone: Latin accents it lacks are dropped, so that one message stays one.
 * Arabic takes sixteen bits a letter anyway and is left as it is.
 */
function flattened(text: string): string {
  const spaced = text.replace(/[\u00A0\u202F\u2009]/g, " ")
  if (/\p{Script=Arabic}/u.test(spaced)) return spaced
  const marked = spaced.replace(/[’‘“”«»–—…œŒ]/g, (sign) => alike[sign])
  return Array.from(marked, (sign) => (plain.test(sign) ? sign : sign.normalize("NFD").replace(/\p{M}/gu, ""))).join("")
}

const fits = (text: string) => text.length <= (plain.test(text) ? PLAIN_LENGTH : WIDE_LENGTH)

/**
 * A phone message that fits: words and a link on a line of its own. A name that is too long is cut, and a link that
 * leaves no room for words is left out; what happened is told in any case.
 */
export function phoneText(
  write: (name: string) => string,
  { name = "", link }: { name?: string; link: string }
): string {
  const written = (shown: string) => flattened(write(shown))
  for (const tail of [`\n${link}`, ""]) {
    for (let length = name.length; length >= Math.min(name.length, 12); length--) {
      const shown = length < name.length ? `${name.slice(0, length).trim()}…` : name
      if (fits(written(shown) + tail)) return written(shown) + tail
    }
  }
  return written(name.slice(0, 12)).slice(0, WIDE_LENGTH)
}
