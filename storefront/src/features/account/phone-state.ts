import type { FormState } from "@/features/purchase/form-state"

/** The door by phone: first the number, then the code sent to it. */
export interface PhoneState extends FormState {
  step: "phone" | "code"
  /** Counts the codes asked for: each begins the wait for another anew. */
  sent: number
  /** Seconds until another may be asked for. */
  wait: number
}

export const atTheDoor: PhoneState = { step: "phone", sent: 0, wait: 0, values: {}, errors: {} }
