"use client"

import { useEffect, useState, type RefObject } from "react"
import type { Locale } from "@/i18n/locales"
import { offered } from "./offered"
import { forgetSearches, keepSearch, recentSearches } from "./recent"
import styles from "./suggestion-list.module.css"
import { SuggestionOption } from "./suggestion-option"
import { useField } from "./use-field"
import { useSuggestions } from "./use-suggestions"
import type { SuggestionWords } from "./view"

export interface SuggestionListProps {
  id: string
  field: RefObject<HTMLInputElement | null>
  locale: Locale
  words: SuggestionWords
  /** Id of the suggestion the arrows stand at. */
  active: string | undefined
  onActive: (id: string | undefined) => void
  /** Whether something is shown now. Must stay the same function. */
  onExpanded: (expanded: boolean) => void
}

/** What the words in the field may lead to, or what was searched before; by keyboard from the field, or by touch. */
export function SuggestionList({ id, field, locale, words, active, onActive, onExpanded }: SuggestionListProps) {
  const [recent, setRecent] = useState(recentSearches)
  // It came because somebody turned to the field, who may be gone again.
  const [open, setOpen] = useState(() => document.activeElement === field.current)
  const show = () => {
    setRecent(recentSearches())
    setOpen(true)
  }
  const typed = useField(field, {
    open,
    onType: () => {
      onActive(undefined)
      show()
    },
    onStep: (by) => {
      show()
      const ids = [undefined, ...options.map((option) => option.id)]
      onActive(ids.at((ids.indexOf(active) + by) % ids.length))
    },
    onChoose: () => {
      const chosen = open && active ? document.getElementById(active) : null
      chosen?.click()
      return Boolean(chosen)
    },
    onSubmit: keepSearch,
    onOpen: show,
    onClose: () => {
      onActive(undefined)
      setOpen(false)
    },
  })
  const answer = useSuggestions(locale, typed)
  const groups = offered({ id, words, typed, recent, found: answer?.found ?? null })
  const options = groups.flatMap((group) => group.options)
  const shown = open && options.length > 0
  useEffect(() => onExpanded(shown), [onExpanded, shown])
  const told = typed.trim() && answer?.of === typed.trim() ? options.length : undefined

  return (
    <>
      <div className={styles.panel} hidden={!shown}>
        {/* The focus stays in the field. */}
        <div
          role="listbox"
          id={id}
          aria-label={words.list}
          className={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map(({ key, heading, options: some }) => (
            <div
              key={key}
              role="group"
              aria-labelledby={heading ? `${id}${key}` : undefined}
              aria-label={heading ? undefined : some[0]?.label}
            >
              {heading && (
                <div role="presentation" id={`${id}${key}`} className={styles.heading}>
                  {heading}
                </div>
              )}
              {some.map((option) => (
                <SuggestionOption
                  key={option.id}
                  option={option}
                  locale={locale}
                  chosen={option.id === active}
                  onChosen={() => {
                    keepSearch(option.words ?? typed)
                    setOpen(false)
                    field.current?.blur()
                  }}
                />
              ))}
            </div>
          ))}
        </div>
        {!typed.trim() && recent.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              forgetSearches()
              setRecent([])
              field.current?.focus()
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <span role="status" className="visually-hidden">
        {open && told !== undefined && (told ? words.told.replace("{count}", String(told)) : words.none)}
      </span>
    </>
  )
}
