import { Alert, Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"

type Props<Data> = { of: UseQueryResult<Data>; children: (data: Data) => ReactNode }

/** What was asked for, once it is there; meanwhile that it loads, or why it does not come. */
export function Loaded<Data>({ of, children }: Props<Data>) {
  const { t } = useWords()
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (of.error)
    return (
      <Alert variant="error" className="m-6">
        {t(refusalKey(of.error))}
      </Alert>
    )
  return (
    <Text className="px-6 py-4 text-ui-fg-subtle" role="status">
      {t("common.loading")}
    </Text>
  )
}
