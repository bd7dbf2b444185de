"use client"

import { useTranslations } from "next-intl"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { steps, type Application, type Step } from "../answers"
import styles from "./application.module.css"

/** The steps, which of them are whole, and the one that is open. */
export function StepList({
  current,
  missing,
  onChoose,
}: {
  current: Step
  /** Null while nobody is signed in: nothing is checked yet. */
  missing: Application["missing"] | null
  onChoose: (step: Step) => void
}) {
  const t = useTranslations("apply")
  return (
    <nav aria-label={t("steps")} className={styles.steps}>
      <ol role="list">
        {steps.map((step, index) => {
          const whole = missing !== null && !missing.some((one) => one.step === step)
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={step === current ? "step" : undefined}
                onClick={() => onChoose(step)}
                className={styles.entry}
              >
                <span className={classNames(styles.number, whole && styles.whole)}>
                  {whole ? <Icon name="check" size="1.125rem" title={t("whole")} /> : index + 1}
                </span>
                <span className={styles.name}>{t(`step.${step}`)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
