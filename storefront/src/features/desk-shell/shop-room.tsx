import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import type { DeskMember } from "./desk-member"
import { closedTo } from "./parts"
import { shopLinks } from "./shop-links"
import styles from "./shop-room.module.css"

/** The ways on from the room "Shop", those open to the member, and out. */
export function ShopRoom({
  member,
  locale,
  shopHref,
  signOut,
}: {
  member: DeskMember
  locale: Locale
  shopHref: string
  signOut: () => Promise<void>
}) {
  const t = useTranslations("desk")
  return (
    <>
      <ul role="list" className={styles.list}>
        {shopLinks
          .filter((link) => !closedTo(member, link.part))
          .map(({ key, path, icon }) => (
            <li key={key}>
              <Link href={localePath(locale, path)} className={styles.entry}>
                <Icon name={icon} size="1.75rem" />
                {t(`shop.${key}`)}
                <Icon name="forward" size="1.25rem" />
              </Link>
            </li>
          ))}
        <li>
          <Link href={shopHref} className={styles.entry}>
            <Icon name="globe" size="1.75rem" />
            {t("seenByBuyers")}
            <Icon name="forward" size="1.25rem" />
          </Link>
        </li>
      </ul>
      <form action={signOut} className={styles.out}>
        <Button type="submit" variant="secondary" wide>
          {t("signOut")}
        </Button>
      </form>
    </>
  )
}
