import { Badge } from "@medusajs/ui"
import type { GET } from "../../api/admin/applications/[id]/contract"
import type { Answer } from "../api/call"
import { useWords } from "../words/use-words"
import { FactList } from "./fact-list"

export type Application = Answer<typeof GET>["application"]

/** Everything an applicant said, in the order of the papers it is compared with. */
export function ApplicationFacts({ application }: { application: Application }) {
  const { t } = useWords()
  const { answers: said, named, account_ends, contact, warnings, locale } = application
  const word = (key: "applicant_name" | "name_ar" | "name_fr" | "name_en") =>
    [t(`cooperatives.application.${key}`), said[key]] as const
  // A town often bears the name of its province.
  const join = (parts: (string | null)[]) => [...new Set(parts.filter(Boolean))].join(" · ")
  return (
    <FactList
      facts={[
        word("name_ar"),
        word("name_fr"),
        word("name_en"),
        [t("cooperatives.application.legal_form"), said.legal_form && t(`cooperatives.legalForms.${said.legal_form}`)],
        [t("cooperatives.application.founded"), said.founded],
        [t("cooperatives.application.register"), join([said.register_court, said.register_number])],
        [t("cooperatives.application.odco"), said.odco_reference],
        [
          t("cooperatives.application.ice"),
          said.ice && (
            <>
              <bdi dir="ltr">{said.ice}</bdi>{" "}
              {warnings.map(({ code }) => (
                <Badge key={code} size="2xsmall" color="orange">
                  {t(`cooperatives.application.warnings.${code}`)}
                </Badge>
              ))}
            </>
          ),
        ],
        [
          t("cooperatives.application.heads"),
          said.members_count !== null &&
            t("cooperatives.application.headsOf", {
              all: said.members_count,
              women: said.women_count ?? 0,
              youth: said.youth_count ?? 0,
            }),
        ],
        word("applicant_name"),
        [
          t("cooperatives.application.contact"),
          (contact.phone ?? contact.email) && (
            <bdi dir="ltr">{[contact.phone, contact.email].filter(Boolean).join(" · ")}</bdi>
          ),
        ],
        [t("cooperatives.application.language"), t(`languages.${locale}`)],
        [t("cooperatives.application.place"), join([named.province, said.locality_ar, said.locality_fr, said.street])],
        [t("cooperatives.application.sectors"), named.sectors.join(" · ")],
        [t("cooperatives.application.categories"), named.categories.join(" · ")],
        [t("cooperatives.application.about"), said.about],
        [
          t("cooperatives.application.payout"),
          account_ends &&
            t("cooperatives.application.accountEnds", {
              holder: said.payout_holder,
              bank: said.payout_bank,
              ends: account_ends,
            }),
        ],
      ]}
    />
  )
}
