import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { facts: readonly (readonly [string, ReactNode])[] }

/** Names beside what they stand for; what is not known is left out. */
export function FactList({ facts }: Props) {
  return (
    <dl className="grid gap-x-6 gap-y-3 px-6 py-4 sm:grid-cols-[minmax(8rem,12rem)_1fr]">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name} className="contents">
            <Text size="small" className="text-ui-fg-subtle" asChild>
              <dt>{name}</dt>
            </Text>
            <Text size="small" asChild>
              <dd className="min-w-0 break-words">
                <bdi>{value}</bdi>
              </dd>
            </Text>
          </div>
        ))}
    </dl>
  )
}
