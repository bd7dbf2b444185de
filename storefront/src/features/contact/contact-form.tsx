import { useLocale, useTranslations } from "next-intl"
import { sendEnquiry } from "./action"
import { EnquiryForm } from "./enquiry-form"

const subjects = ["Order", "Return", "Cooperative", "Data", "Other"] as const

/** Writing to the market: who, how to answer, about what. */
export function ContactForm() {
  const t = useTranslations()
  return (
    <EnquiryForm
      action={sendEnquiry.bind(null, useLocale())}
      subjects={subjects.map((subject) => ({ value: subject.toLowerCase(), label: t(`contact.subject${subject}`) }))}
      words={{
        subject: t("contact.subject"),
        name: t("contact.name"),
        reply: t("contact.reply"),
        replyHint: t("contact.replyHint"),
        reference: t("contact.reference"),
        referenceHint: t("contact.referenceHint"),
        message: t("contact.message"),
        optional: t("form.optional"),
        send: t("contact.send"),
      }}
    />
  )
}
