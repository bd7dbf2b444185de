"use client"

import { useId, useRef, useState, type ComponentType } from "react"
import type { Locale } from "@/i18n/locales"
import type { SuggestionListProps } from "./suggestion-list"
import type { SuggestionWords } from "./view"

interface Props {
  locale: Locale
  label: string
  placeholder: string
  className?: string | undefined
  words: SuggestionWords
}

/** What suggests comes when somebody turns to the field, not with the page. */
const suggesting = () => import("./suggestion-list")

/** The field of the search. Without a script it is a field; with one it suggests what the words may lead to. */
export function SearchField({ locale, label, placeholder, className, words }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [List, setList] = useState<ComponentType<SuggestionListProps>>()
  const [expanded, setExpanded] = useState(false)
  const [active, setActive] = useState<string>()
  return (
    <>
      <input
        ref={field}
        type="search"
        name="q"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={expanded}
        aria-controls={id}
        aria-activedescendant={expanded ? active : undefined}
        placeholder={placeholder}
        maxLength={120}
        autoComplete="off"
        enterKeyHint="search"
        className={className}
        onFocus={() => {
          if (!List)
            void suggesting().then(
              ({ SuggestionList }) => setList(() => SuggestionList),
              // Without a line there are no suggestions; the field searches all the same.
              () => undefined
            )
        }}
      />
      {List && (
        <List
          id={id}
          field={field}
          locale={locale}
          words={words}
          active={active}
          onActive={setActive}
          onExpanded={setExpanded}
        />
      )}
    </>
  )
}
