import type { Fault } from "@/lib/api/types"

/** What can be wrong with something typed; each has a word under `faults`. */
export type FaultWord =
  | "required"
  | "phone"
  | "email"
  | "postcode"
  | "province"
  | "reference"
  | "tooLong"
  | "tooShort"
  | "password"
  | "passwordLong"
  | "choose"
  | "contact"
  | "rib"
  | "invalid"
  | "code"
  | "proof"
  | "phoneTaken"
  | "alreadyMember"
  | "sure"

/* What a wrong form of a field is called; its last part names the field. */
const ofField: Record<string, FaultWord> = {
  phone: "phone",
  email: "email",
  postcode: "postcode",
  province_id: "province",
  reference: "reference",
  payment: "choose",
  rib: "rib",
}

const ofCode: Record<string, FaultWord> = {
  PHONE_INVALID: "phone",
  CODE_WRONG: "code",
  PROOF_WRONG: "proof",
  PHONE_TAKEN: "phoneTaken",
  CONTACT_INVALID: "contact",
  ALREADY_MEMBER: "alreadyMember",
  TOO_BIG: "tooLong",
}

const tooSmall: Record<string, FaultWord> = { body: "tooShort", contact: "contact" }

/** The word for one fault the API told; a code that nobody foresaw still says that the field is wrong. */
export function faultWord({ field, code }: Fault): FaultWord {
  const name = field.split(".").at(-1) ?? field
  if (ofCode[code]) return ofCode[code]
  if (code === "TOO_SMALL") return tooSmall[name] ?? "required"
  return ofField[name] ?? "invalid"
}

/** The word of each faulty field, by the name it has in a form; what the form does not have is left out. */
export function faultsByField<Name extends string>(
  faults: readonly Fault[],
  names: Readonly<Record<string, Name>>
): Partial<Record<Name, FaultWord>> {
  const found: Partial<Record<Name, FaultWord>> = {}
  for (const fault of faults) {
    const name = names[fault.field]
    if (name) found[name] ??= faultWord(fault)
  }
  return found
}
