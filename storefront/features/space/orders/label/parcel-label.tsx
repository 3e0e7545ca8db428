import { classNames } from "@/components/ui/class-names"
import { getEnv } from "@/env"
import { townName } from "@/lib/address/town-name"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "../../session/space"
import { countPieces, type SpaceOrder } from "../order"
import { QrCode } from "./qr-code"
import styles from "./label.module.css"

// Digits that stand beside the QR code at full size, and at half.
const FEW_DIGITS = 3
const MANY_DIGITS = 5

/** What is stuck on a parcel to the hub: nothing of the shopper's. */
export function ParcelLabel({
  space: { locale, cooperative },
  order,
  index,
  count,
}: {
  space: Space
  order: SpaceOrder
  index: number
  count: number
}) {
  const t = getTranslator(locale, "spaceOrders")
  const number = String(order.order_display_id)
  return (
    <article
      className={styles.label}
      aria-label={t("label.parcel", { index, count })}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <span className={styles.shop}>CoopStore</span>
          <span className={styles.parcel}>
            {t("label.parcel", { index, count })}
          </span>
        </div>
        <div>
          <p className={styles.small}>{t("label.to")}</p>
          <p>{t("label.hub")}</p>
          <p className={styles.town}>{townName(getEnv().HUB_TOWN, locale)}</p>
        </div>
        <div className={styles.order}>
          <div>
            <p className={styles.small}>{t("label.order")}</p>
            <p className={classNames(styles.code, sizeOf(number))}>
              <bdi>{number}</bdi>
            </p>
          </div>
          <QrCode
            text={number}
            label={t("label.scan", { number })}
            className={styles.qr}
          />
        </div>
        <div className={styles.foot}>
          <div>
            <p className={styles.small}>{t("label.from")}</p>
            <p className={styles.maker}>{cooperative.name}</p>
            <p>{cooperative.town}</p>
          </div>
          <p className={styles.pieces}>
            {t("pieces", { count: countPieces(order) })}
          </p>
        </div>
      </div>
    </article>
  )
}

function sizeOf(number: string) {
  if (number.length <= FEW_DIGITS) {
    return null
  }
  return number.length <= MANY_DIGITS ? styles.long : styles.longest
}
