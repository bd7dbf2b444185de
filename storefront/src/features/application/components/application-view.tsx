"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRef, useState } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { steps, type Application, type Step } from "../answers"
import type { ApplicationChoices } from "../server"
import { useApplication } from "../use-application"
import { useStep } from "../use-step"
import { Answered } from "./answered"
import styles from "./application.module.css"
import { Reasons } from "./reasons"
import { SaveState } from "./save-state"
import { StepBody } from "./step-body"
import { StepList } from "./step-list"

/** The application: six steps in any order, each kept as it is written; then how it stands. */
export function ApplicationView({
  choices,
  signedIn,
  initial,
}: {
  choices: ApplicationChoices
  signedIn: boolean
  initial: Application | null
}) {
  const t = useTranslations()
  const writing = useApplication(useLocale(), signedIn, initial)
  const [step, setStep] = useStep()
  const [tried, setTried] = useState(initial?.status === "more")
  const [busy, setBusy] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  const { application, problem } = writing

  if (application && application.status !== "draft" && application.status !== "more") {
    return <Answered application={application} again={() => void writing.again()} />
  }

  const missing = application?.missing ?? []
  const at = steps.indexOf(step)
  const next = steps[at + 1]

  function go(to: Step) {
    setStep(to)
    requestAnimationFrame(() => head.current?.focus())
  }

  async function send() {
    if (busy) return
    setBusy(true)
    setTried(true)
    const sent = await writing.send()
    setBusy(false)
    if (!sent) requestAnimationFrame(() => document.getElementById("missing")?.focus())
  }

  return (
    <div className={styles.columns}>
      <StepList current={step} missing={signedIn ? missing : null} onChoose={go} />
      <section className={styles.step} aria-labelledby="step">
        {application?.status === "more" && <Reasons application={application} />}
        <h2 id="step" ref={head} tabIndex={-1}>
          {t(`apply.step.${step}`)}
        </h2>
        <StepBody
          key={`${step}-${writing.drawn}`}
          step={step}
          writing={writing}
          choices={choices}
          signedIn={signedIn}
          tried={tried}
        />
        <SaveState kept={writing.kept} signedIn={signedIn} />
        {problem && problem !== "APPLICATION_INCOMPLETE" && (
          <Notice tone="danger" live>
            {t(`errors.${problem}`)}
          </Notice>
        )}
        {tried && !next && missing.length > 0 && (
          <div id="missing" tabIndex={-1}>
            <Notice tone="warning" title={t("apply.missing")} live>
              <ul>
                {[...new Set(missing.map((one) => one.step))].map((one) => (
                  <li key={one}>
                    {one === "contact" ? (
                      t("apply.contactMissing")
                    ) : (
                      <button type="button" className={styles.link} onClick={() => go(one)}>
                        {t(`apply.step.${one}`)}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <div className={styles.ways}>
          {next ? (
            <Button onClick={() => go(next)} wide>
              {t("apply.next", { step: t(`apply.step.${next}`) })}
            </Button>
          ) : (
            signedIn && (
              <Button onClick={() => void send()} busy={busy} wide>
                {t("apply.send")}
              </Button>
            )
          )}
          {at > 0 && (
            <Button variant="quiet" onClick={() => go(steps[at - 1] as Step)}>
              {t("apply.before")}
            </Button>
          )}
        </div>
      </section>
    </div>
  )
}
