import { Button, Text, Textarea } from "@medusajs/ui"
import { useLayoutEffect, useRef, useState } from "react"
import { uselessAddresses } from "../../modules/info-page/read-body"
import { useWords } from "../words/use-words"
import { mark, marks } from "./mark"

const EXAMPLES = "[…](/contact) · […](https://…)"

type Control = { id: string; readOnly: boolean; lang: string; dir: string; value: string }

type Props = { control: Control; change: (value: string) => void }

/** The body of a page, the signs it is written with, and which of its links lead nowhere. */
export function BodyField({ control, change }: Props) {
  const { t } = useWords()
  const box = useRef<HTMLTextAreaElement>(null)
  const [select, setSelect] = useState<{ start: number; end: number } | null>(null)
  useLayoutEffect(() => {
    if (!select) return
    box.current?.focus()
    box.current?.setSelectionRange(select.start, select.end)
  }, [select])
  const useless = uselessAddresses(control.value)
  return (
    <>
      {!control.readOnly && (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("pages.how")} <bdi dir="ltr">{EXAMPLES}</bdi>
          </Text>
          <div className="flex flex-wrap gap-2">
            {marks.map((kind) => (
              <Button
                key={kind}
                size="small"
                variant="secondary"
                onClick={() => {
                  if (!box.current) return
                  const { selectionStart: start, selectionEnd: end } = box.current
                  const marked = mark({ text: control.value, start, end }, kind)
                  change(marked.text)
                  setSelect({ start: marked.start, end: marked.end })
                }}
              >
                {t(`pages.marks.${kind}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      <Textarea ref={box} rows={24} {...control} onChange={({ target }) => change(target.value)} />
      {useless.length > 0 && (
        <Text size="small" className="text-ui-fg-error" role="status">
          {t("pages.useless")} <bdi className="break-all">{useless.join(" · ")}</bdi>
        </Text>
      )}
    </>
  )
}
