"use client"

import { useLocale, useTranslations } from "next-intl"
import { PhoneDoor } from "@/features/account/components/phone-door"
import { enterByPhone } from "@/features/account/phone-action"
import type { Step } from "../answers"
import type { ApplicationChoices } from "../server"
import { HeadsStep, WhereStep } from "../steps/counted-steps"
import { MakesStep } from "../steps/makes-step"
import { PapersStep } from "../steps/papers-step"
import { PayoutStep } from "../steps/payout-step"
import type { ErrorOf } from "../steps/typed-field"
import { WhoStep } from "../steps/who-step"
import type { Writing } from "../use-application"
import styles from "./application.module.css"

/** What a step asks. Papers and the account number are asked once a phone is shown to be held. */
export function StepBody({
  step,
  writing,
  choices,
  signedIn,
  tried,
}: {
  step: Step
  writing: Writing
  choices: ApplicationChoices
  signedIn: boolean
  tried: boolean
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { answers, application, change } = writing
  const errorOf: ErrorOf = (field) => {
    if (writing.unfit.includes(field)) return t("faults.invalid")
    const found = application?.missing.find((one) => one.field === field)
    if (!found) return undefined
    if (found.code === "MISSING") return tried ? t("faults.required") : undefined
    return field === "rib" ? t("faults.rib") : t("apply.tooMany")
  }
  const shared = { answers, change, errorOf }
  if (!signedIn && (step === "papers" || step === "payout")) {
    return (
      <div className={styles.door}>
        <p>{t("apply.doorText")}</p>
        <PhoneDoor action={enterByPhone.bind(null, locale, `/apply?step=${step}`)} />
      </div>
    )
  }
  switch (step) {
    case "who":
      return <WhoStep {...shared} />
    case "heads":
      return <HeadsStep {...shared} />
    case "where":
      return <WhereStep {...shared} provinces={choices.provinces} />
    case "makes":
      return <MakesStep {...shared} choices={choices} />
    case "papers":
      return <PapersStep writing={writing} tried={tried} />
    case "payout":
      return <PayoutStep {...shared} />
  }
}
