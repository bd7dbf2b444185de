"use client"

import { useEffect, useRef, useState } from "react"
import { useChosenVariant } from "@/features/listing/chosen-variant"
import { ask } from "@/features/purchase/ask"
import { localePath, type Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { Select, type OptionGroup } from "@/ui/inputs"
import { DeliveryChoices, type ServiceWords } from "./delivery-choices"
import styles from "./delivery.module.css"

export interface DeliveryWords {
  province: string
  provinceEmpty: string
  submit: string
  free: string
  failed: string
  /** Said beside the field when no province is chosen. */
  missing: string
  services: ServiceWords
}

interface Props {
  locale: Locale
  handle: string
  provinces: OptionGroup[]
  words: DeliveryWords
}

/** Choosing a province shows fee and days at once; without script the same form opens a page that does. */
export function DeliveryForm({ locale, handle, provinces, words }: Props) {
  const [variantId] = useChosenVariant()
  const [province, setProvince] = useState("")
  const [told, setTold] = useState<Api["DeliveryChoice"][] | "failed" | null>(null)
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const running = useRef<AbortController | null>(null)

  async function show(chosen: string) {
    running.current?.abort()
    setProvince(chosen)
    setMissing(false)
    setAsking(false)
    if (!chosen) return setTold(null)
    const stop = new AbortController()
    running.current = stop
    setAsking(true)
    const query = new URLSearchParams({ province: chosen, ...(variantId && { variant: variantId }) })
    const path = `/api/delivery/${encodeURIComponent(handle)}?${query}`
    const options = { method: "GET", locale, signal: stop.signal } as const
    const answer = await ask<{ choices: Api["DeliveryChoice"][] }>(path, options).catch(() => null)
    if (!answer || stop.signal.aborted) return
    setAsking(false)
    setTold(answer.ok ? answer.value.choices : "failed")
  }

  useEffect(() => {
    if (province) void show(province)
    // What was asked is asked anew for another variant: it weighs something else.
  }, [variantId])

  useEffect(() => () => running.current?.abort(), [])

  return (
    <form
      action={localePath(locale, `/delivery-fee/${handle}`)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (province) return void show(province)
        setMissing(true)
        event.currentTarget.querySelector("select")?.focus()
      }}
    >
      <div className={styles.row}>
        <Select
          name="province"
          id="delivery-province"
          label={words.province}
          empty={words.provinceEmpty}
          options={provinces}
          value={province}
          error={missing ? words.missing : undefined}
          onChange={(event) => void show(event.target.value)}
        />
        <Button type="submit" variant="secondary" busy={asking}>
          {words.submit}
        </Button>
      </div>
      {variantId && <input type="hidden" name="variant" value={variantId} />}
      <div role="status">
        {told === "failed" && <p>{words.failed}</p>}
        {told && told !== "failed" && (
          <DeliveryChoices locale={locale} choices={told} services={words.services} free={words.free} />
        )}
      </div>
    </form>
  )
}
