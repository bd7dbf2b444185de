"use client"

import { useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import type { Api } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import { TextInput } from "@/ui/inputs"
import { Price } from "@/ui/price"
import styles from "./checkout.module.css"

interface Props {
  name: string
  /** The code asked for; empty where none is. */
  code: string
  /** What the market said of it. */
  told: Api["PreparedParcel"]["code"]
  /** MAD. */
  discount: number
  onCode: (code: string) => void
}

/** A promotion code for one parcel: typed, used or told to be worth nothing here, and taken away again. */
export function PromotionCode({ name, code, told, discount, onCode }: Props) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const [typed, setTyped] = useState(code)
  const [open] = useState(code !== "")
  // Codes are written in capitals, whatever a phone's keyboard makes of them.
  const asked = code.trim().toUpperCase()
  const answer = told?.code === asked ? told : null
  if (asked && answer?.applied) {
    return (
      <p className={styles.row}>
        <span>
          {t("codeApplied", { code: asked })} <Price amount={discount} locale={locale} />
        </span>
        <Button
          variant="quiet"
          onClick={() => {
            onCode("")
            setTyped("")
          }}
        >
          {t("codeRemove")}
        </Button>
      </p>
    )
  }
  return (
    <Disclosure summary={t("codeTitle")} open={open}>
      <div className={styles.code}>
        <TextInput
          name={name}
          label={t("code")}
          error={asked && answer ? t("codeInvalid") : undefined}
          value={typed}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          enterKeyHint="done"
          onChange={(event) => setTyped(event.target.value)}
          // Enter uses the code; it does not order.
          onKeyDown={(event) => {
            if (event.key !== "Enter") return
            event.preventDefault()
            onCode(typed.trim())
          }}
        />
        <Button variant="secondary" onClick={() => onCode(typed.trim())}>
          {t("codeApply")}
        </Button>
      </div>
    </Disclosure>
  )
}
