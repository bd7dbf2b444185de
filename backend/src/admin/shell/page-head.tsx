import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { title: string; lead?: string; children?: ReactNode }

/** The head of a page or of a card on it; what is done with the whole stands at its end. */
export function PageHead({ title, lead, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading>{title}</Heading>
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
