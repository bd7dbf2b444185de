import { useId, type ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"
import styles from "./timeline.module.css"

export interface TimelineStep {
  label: string
  /** A date, a place, a reason. */
  detail?: ReactNode
  state: "done" | "current" | "upcoming" | "stopped"
}

/** The way of a parcel or of a request, from its first state to its last. */
export function Timeline({ label, steps }: { label: ReactNode; steps: TimelineStep[] }) {
  const id = useId()
  return (
    <>
      <span id={id} className="visually-hidden">
        {label}
      </span>
      <ol role="list" aria-labelledby={id} className={styles.timeline}>
        {steps.map((step, index) => (
          <li
            key={index}
            className={classNames(styles.step, styles[step.state])}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            <span className={styles.mark}>
              {step.state === "done" && <Icon name="check" size="1.125rem" />}
              {step.state === "stopped" && <Icon name="close" size="1.125rem" />}
            </span>
            <span className={styles.words}>
              <span className={styles.label}>{step.label}</span>
              {step.detail && <span className={styles.detail}>{step.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
