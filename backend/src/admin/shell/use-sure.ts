import { usePrompt } from "@medusajs/ui"
import { useWords } from "../words/use-words"

type Question = {
  /** What the button that does it says. */
  label: string
  /** The heading, where it says more than the label. */
  title?: string
  question: string
  variant?: "danger" | "confirmation"
}

/** Asks once more before something that is not easily taken back; resolves with the answer. */
export function useSure(): (asked: Question) => Promise<boolean> {
  const { t } = useWords()
  const ask = usePrompt()
  return ({ label, title = label, question, variant }) =>
    ask({
      title,
      description: question,
      confirmText: label,
      cancelText: t("common.cancel"),
      ...(variant && { variant }),
    })
}
