import { model } from "@medusajs/framework/utils"

/** What an organizer decided about a cooperative, when and why: never changed, only followed by another. */
export const CooperativeDecision = model
  .define("cooperative_decision", {
    id: model.id({ prefix: "codec" }).primaryKey(),
    cooperative_id: model.text(),
    what: model.enum([
      "suspended",
      "reinstated",
      "women_led",
      "women_led_withdrawn",
      "youth_led",
      "youth_led_withdrawn",
      "member_invited",
      "invitation_withdrawn",
      "member_role",
      "member_removed",
    ]),
    /** Whom it was about, by name, and the role given; only where it was about a member. */
    person: model.text().nullable(),
    role: model.enum(["manager", "catalogue", "orders", "accounts"]).nullable(),
    /** As the members read it. */
    reason: model.text().default(""),
    /** A Medusa user. */
    decided_by: model.text(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }])
