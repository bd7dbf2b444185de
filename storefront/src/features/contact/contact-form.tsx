import { useLocale, useTranslations } from "next-intl"
import { sendEnquiry } from "./action"
import { EnquiryForm } from "./enquiry-form"

/** Writing to the market: who, how to answer, about what. */
export function ContactForm() {
  const t = useTranslations()
  return (
    <EnquiryForm
      action={sendEnquiry.bind(null, useLocale())}
      subjects={[
        { value: "order", label: t("contact.subjectOrder") },
        { value: "return", label: t("contact.subjectReturn") },
        { value: "cooperative", label: t("contact.subjectCooperative") },
        { value: "data", label: t("contact.subjectData") },
        { value: "other", label: t("contact.subjectOther") },
      ]}
      words={{
        subject: t("contact.subject"),
        name: t("contact.name"),
        reply: t("contact.reply"),
        replyHint: t("contact.replyHint"),
        reference: t("contact.reference"),
        referenceHint: t("contact.referenceHint"),
        message: t("contact.message"),
        optional: t("form.optional"),
        cut: t("form.cut"),
        send: t("contact.send"),
      }}
    />
  )
}
