import { useTranslations } from "next-intl"
import { Button } from "@/ui/button"
import { Select, TextInput, Textarea } from "@/ui/inputs"
import styles from "./contact-form.module.css"

const subjects = ["Order", "Return", "Cooperative", "Data", "Other"] as const

interface Props {
  /** Where it is sent; without it nothing can be sent. */
  action?: (form: FormData) => void | Promise<void>
  /** Words of the field's error, by field name. */
  errors?: Partial<Record<"name" | "reply" | "reference" | "subject" | "message", string>>
}

/** Writing to the market: who, how to answer, about what. */
export function ContactForm({ action, errors = {} }: Props) {
  const t = useTranslations()
  return (
    <form action={action} method={action ? undefined : "post"} className={styles.form}>
      <Select
        name="subject"
        label={t("contact.subject")}
        error={errors.subject}
        options={subjects.map((subject) => ({ value: subject.toLowerCase(), label: t(`contact.subject${subject}`) }))}
      />
      <TextInput
        name="name"
        label={t("contact.name")}
        error={errors.name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextInput
        name="reply"
        label={t("contact.reply")}
        hint={t("contact.replyHint")}
        error={errors.reply}
        maxLength={160}
        dir="ltr"
        required
      />
      <TextInput
        name="reference"
        label={t("contact.reference")}
        hint={t("contact.referenceHint")}
        error={errors.reference}
        optional={t("form.optional")}
        maxLength={40}
        dir="ltr"
        autoComplete="off"
      />
      <Textarea name="message" label={t("contact.message")} error={errors.message} rows={6} maxLength={4000} required />
      <Button type="submit" disabled={!action}>
        {t("contact.send")}
      </Button>
    </form>
  )
}
