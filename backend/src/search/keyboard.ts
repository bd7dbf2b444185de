/** Keys by where they sit: the same key of AZERTY, QWERTY and the Arabic keyboard 102, unshifted. */
const azerty = "azertyuiop^$qsdfghjklmùwxcvbn,;:!"
const qwerty = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const arabic = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ"

/** One key of the Arabic keyboard writes two letters. */
const BOTH = "ﻻ"

type Keys = Map<string, string>
const between = (from: string, to: string): Keys => new Map([...from].map((key, at) => [key, [...to][at]]))

const layouts: Keys[] = [
  between(azerty, arabic),
  between(qwerty, arabic),
  between(arabic, azerty),
  between(arabic, qwerty),
]

/** What the same keys say on the other keyboards; only readings in which every key has a place. */
export function otherKeyboards(typed: string): string[] {
  const keys = typed.trim().toLowerCase()
  const readings = [keys, keys.replaceAll("لا", BOTH)].flatMap((row) =>
    layouts.flatMap((layout) => {
      const read = [...row].map((key) => (key === " " ? " " : layout.get(key)))
      return read.every((key) => key !== undefined) ? [read.join("").replaceAll(BOTH, "لا")] : []
    })
  )
  return [...new Set(readings)].filter((reading) => reading !== typed)
}
