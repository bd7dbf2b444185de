"use client"

import { useFormatter, useTranslations } from "next-intl"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import type { Told } from "../use-listing"

interface Props {
  told: Told
  /** Where buyers see it. */
  shopHref: string
  onDiscard: () => void
}

/** What was done, or why it was not; nothing typed is ever lost by it. */
export function ListingTold({ told, shopHref, onDiscard }: Props) {
  const t = useTranslations("deskGoods.told")
  const fields = useTranslations("deskGoods.field")
  const errors = useTranslations("errors")
  const format = useFormatter()
  switch (told.kind) {
    case "saved":
      return <Notice tone="success" title={t("saved")} live />
    case "photosOnTheirWay":
      return <Notice tone="warning" title={t("photosOnTheirWay")} live />
    case "restored":
      return (
        <Notice title={t("restored")} live>
          <Button variant="quiet" onClick={onDiscard}>
            {t("discard")}
          </Button>
        </Notice>
      )
    case "now":
      return (
        <Notice tone="success" title={t(`now.${told.state}`)} live>
          {told.state === "published" && <Link href={shopHref}>{t("seeInShop")}</Link>}
        </Notice>
      )
    case "refused":
      return (
        <Notice tone="danger" title={told.code === "UNREACHABLE" ? t("offline") : errors(told.code)} live>
          {told.code === "INVALID_INPUT" && <p>{t("lookBelow")}</p>}
        </Notice>
      )
    case "merged":
      return (
        <Notice tone="warning" title={t("merged")} live>
          {told.taken.length > 0 && (
            <p>{t("taken", { fields: format.list(told.taken.map((name) => fields(name))) })}</p>
          )}
          {told.both.length > 0 && <p>{t("both", { fields: format.list(told.both.map((name) => fields(name))) })}</p>}
          <p>{t("saveAgain")}</p>
        </Notice>
      )
  }
}
