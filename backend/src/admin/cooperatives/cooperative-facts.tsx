import type { GET } from "../../api/admin/cooperatives/[id]/contract"
import type { Answer } from "../api/call"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import { FactList } from "./fact-list"

export type StaffCooperative = Answer<typeof GET>["cooperative"]

/** What the market knows of a cooperative. */
export function CooperativeFacts({ cooperative: of }: { cooperative: StaffCooperative }) {
  const { t, language } = useWords()
  const { all, women, youth } = of.persons
  return (
    <FactList
      facts={[
        [t("cooperatives.application.name_ar"), of.names.ar],
        [t("cooperatives.application.name_fr"), of.names.fr],
        [t("cooperatives.application.name_en"), of.names.en],
        [t("cooperatives.application.legal_form"), t(`cooperatives.legalForms.${of.legal_form}`)],
        [t("cooperatives.application.founded"), of.founded],
        [t("cooperatives.application.register"), [of.register_court, of.register_number].filter(Boolean).join(" · ")],
        [t("cooperatives.application.odco"), of.odco_reference],
        [t("cooperatives.application.ice"), of.ice && <bdi dir="ltr">{of.ice}</bdi>],
        [t("cooperatives.application.heads"), t("cooperatives.application.headsOf", { all, women, youth })],
        [t("cooperatives.application.place"), [of.province, of.locality].filter(Boolean).join(" · ")],
        [t("cooperatives.listingsCount"), t("cooperatives.listingsOf", of.listings)],
        [t("cooperatives.joined"), day(of.joined_at, language)],
      ]}
    />
  )
}
