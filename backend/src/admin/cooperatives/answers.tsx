import { Button } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useWords } from "../words/use-words"
import { ReasonForm } from "./reason-form"
import { useDecide } from "./use-decide"

type Props = {
  path: string
  name: string
  templates: Parameters<typeof ReasonForm>[0]["templates"]
  /** What else the route is told: the state that was looked at. */
  more?: object
  /** What can be done besides refusing. */
  children?: ReactNode
}

/** Yes beside no; no asks for the reason first. */
export function Answers({ path, name, templates, more, children }: Props) {
  const { t } = useWords()
  const [asking, ask] = useState(false)
  const refuse = useDecide<object>(path, t("cooperatives.refused"))
  if (asking)
    return (
      <ReasonForm
        label={t("cooperatives.reason")}
        hint={t("cooperatives.reasonHow")}
        action={t("cooperatives.refuse")}
        templates={templates}
        danger
        busy={refuse.isPending}
        send={(reason) => refuse.mutate({ ...more, reason }, { onSuccess: () => ask(false) })}
        cancel={() => ask(false)}
      />
    )
  return (
    <div className="flex flex-wrap items-end justify-end gap-2 px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        aria-label={`${t("cooperatives.refuse")}: ${name}`}
        onClick={() => ask(true)}
      >
        {t("cooperatives.refuse")}
      </Button>
      {children}
    </div>
  )
}
