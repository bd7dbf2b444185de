import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { refusalKey } from "../api/tell-refusal"
import { StateBadge } from "../shell/state-badge"
import { useSure } from "../shell/use-sure"
import { isolated, moment } from "../words/format"
import { useWords } from "../words/use-words"
import { useChangeWord } from "./use-change-word"
import { fields, taken, type Word } from "./word-draft"
import { WordForm } from "./word-form"

type Props = { word: Word; readOnly: boolean }

/** One meaning: what it is called, what organizers added, and where that is changed. */
export function WordRow({ word, readOnly }: Props) {
  const { t, language } = useWords()
  const sure = useSure()
  const [open, setOpen] = useState(false)
  const { key, own, version, names, added, wider, edited_at, edited_by } = word
  const title = names[language][0] ?? added[language][0] ?? key
  const hasAdded = fields.some((field) => added[field].length > 0)
  const takeBack = useChangeWord(key, () => setOpen(false))
  const start = async () => {
    const question = t("wordGroups.takeBackSure", { name: isolated(title) })
    if (await sure({ label: t("wordGroups.takeBack"), question }))
      takeBack.mutate(taken(version), { onError: (error) => toast.error(t(refusalKey(error))) })
  }
  return (
    <li>
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-60 flex-1">
          <div className="flex flex-wrap items-center gap-2">
            <Text weight="plus">
              <bdi>{title}</bdi>
            </Text>
            {own && <StateBadge color="blue">{t("wordGroups.own")}</StateBadge>}
          </div>
          {fields.map((field) => (
            <p key={field} className="txt-small break-words">
              {names[field].length > 0 && <bdi className="text-ui-fg-subtle">{names[field].join(" · ")}</bdi>}
              {added[field].map((name) => (
                <Badge key={name} size="2xsmall" color="green" className="mx-1">
                  <bdi>{name}</bdi>
                </Badge>
              ))}
            </p>
          ))}
          {wider.length > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("wordGroups.kindOf", { names: wider.map(({ name }) => name[language]).join(" · ") })}
            </Text>
          )}
          {edited_at && (
            <Text size="small" className="text-ui-fg-muted">
              {moment(edited_at, language)} · <bdi>{edited_by}</bdi>
            </Text>
          )}
        </div>
        {!readOnly && (
          <div className="flex flex-wrap gap-2">
            {hasAdded && (
              <Button
                size="small"
                variant="transparent"
                isLoading={takeBack.isPending}
                aria-label={`${t("wordGroups.takeBack")}: ${title}`}
                onClick={() => void start()}
              >
                {t("wordGroups.takeBack")}
              </Button>
            )}
            <Button
              size="small"
              variant="secondary"
              aria-expanded={open}
              aria-label={`${t("wordGroups.change")}: ${title}`}
              onClick={() => setOpen(!open)}
            >
              {t("wordGroups.change")}
            </Button>
          </div>
        )}
      </div>
      {open && <WordForm word={word} close={() => setOpen(false)} />}
    </li>
  )
}
