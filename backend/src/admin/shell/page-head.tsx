import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { title: string; lead?: string; level?: "h1" | "h2"; children?: ReactNode }

/** The head of a page (h1) or of a card on it (h2); what is done with the whole stands at its end. */
export function PageHead({ title, lead, level = "h1", children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level={level}>{title}</Heading>
        {lead && (
          <Text size="small" className="text-ui-fg-subtle">
            {lead}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </div>
  )
}
