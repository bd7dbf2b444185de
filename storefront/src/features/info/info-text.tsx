import { Fragment } from "react"
import { holdSigns } from "@/i18n/hold-signs"
import { localePath, type Locale } from "@/i18n/locales"
import type { Answer } from "@/lib/api/types"
import { Link } from "@/ui/link"
import styles from "./info-view.module.css"

type Section = Answer<"/store/info-pages/{slug}">["sections"][number]
type Block = Section["blocks"][number]
type Run = Block["lines"][number][number]

function Words({ runs, locale }: { runs: Run[]; locale: Locale }) {
  return runs.map(({ words: typed, href }, index) => {
    const words = locale === "fr" ? holdSigns(typed) : typed
    if (href?.startsWith("/"))
      return (
        <Link key={index} href={localePath(locale, href)}>
          {words}
        </Link>
      )
    return href ? (
      <a key={index} href={href} rel="noreferrer">
        {words}
      </a>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    )
  })
}

function Part({ block: { list, lines }, locale }: { block: Block; locale: Locale }) {
  if (list)
    return (
      <ul>
        {lines.map((runs, index) => (
          <li key={index}>
            <Words {...{ runs, locale }} />
          </li>
        ))}
      </ul>
    )
  return (
    <p>
      {lines.map((runs, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          <Words {...{ runs, locale }} />
        </Fragment>
      ))}
    </p>
  )
}

/** What organizers wrote, part by part: words are words, and nothing else than headings, paragraphs, lists and links comes out. */
export function InfoText({ sections, locale }: { sections: Section[]; locale: Locale }) {
  return sections.map(({ heading, blocks }, index) => (
    <section key={index} id={`part-${index + 1}`} className={styles.part}>
      {heading && <h2>{locale === "fr" ? holdSigns(heading) : heading}</h2>}
      {blocks.map((block, place) => (
        <Part key={place} {...{ block, locale }} />
      ))}
    </section>
  ))
}
