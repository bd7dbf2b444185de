import { Container } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { GET } from "../../../../api/admin/purchases/[id]/contract"
import { call } from "../../../api/call"
import { useStaffRole } from "../../../api/use-staff-role"
import { AddressCard } from "../../../help/address-card"
import { MessageCard } from "../../../help/message-card"
import { NoteCard } from "../../../help/note-card"
import { ParcelCard } from "../../../help/parcel-card"
import { Loaded } from "../../../shell/loaded"
import { PageHead } from "../../../shell/page-head"
import { amount, moment } from "../../../words/format"
import { useWords } from "../../../words/use-words"

/** One purchase, while its buyer is on the phone. */
const HelpedPurchasePage = () => {
  const { t, language } = useWords()
  const { id = "" } = useParams()
  const role = useStaffRole()
  const readOnly = role !== "administrator" && role !== "organizer"
  const read = useQuery({
    queryKey: ["purchase", id, language],
    queryFn: () => call<typeof GET>("GET", `/admin/purchases/${id}`, { query: { locale: language } }),
  })
  return (
    <Loaded of={read}>
      {(helped) => (
        <>
          <Container className="p-0">
            <PageHead
              title={t("help.purchase", { reference: helped.purchase.reference })}
              lead={[moment(helped.purchase.placed_at, language), amount(helped.purchase.total, language), helped.email]
                .filter(Boolean)
                .join(" · ")}
            >
              <a className="txt-small text-ui-fg-interactive" href={helped.track_url} target="_blank" rel="noreferrer">
                {t("help.asBuyer")}
              </a>
            </PageHead>
          </Container>
          {helped.purchase.parcels.map((parcel) => (
            <ParcelCard key={parcel.id} {...{ parcel, readOnly }} payment={helped.purchase.payment} />
          ))}
          <AddressCard {...{ helped, readOnly }} />
          <NoteCard {...{ helped, readOnly }} />
          <MessageCard {...{ helped, readOnly }} />
        </>
      )}
    </Loaded>
  )
}

export default HelpedPurchasePage
