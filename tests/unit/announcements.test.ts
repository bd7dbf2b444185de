import { expect, test } from "@jest/globals"
import { announcementPhone } from "../../backend/src/messages/announcement/announcement"
import { announcementState } from "../../backend/src/modules/announcement/announcement-state"
import { say } from "../../backend/src/modules/announcement/say"

const words = { title_ar: "ع", title_fr: "T", title_en: "", body_ar: "ن", body_fr: "B", body_en: "x" }

test("it says both parts in one language, Arabic where one is missing", () => {
  expect(say(words, "fr")).toEqual({ title: "T", body: "B" })
  expect(say(words, "en")).toEqual({ title: "ع", body: "ن" })
})

test("it begins at its first moment and is over at its last", () => {
  const at = new Date("2026-05-01T10:00:00Z")
  const times = { shown_from: "2026-05-01T10:00:00Z", shown_until: null, withdrawn_at: null }
  expect(announcementState(times, at)).toBe("now")
  expect(announcementState({ ...times, shown_from: "2026-05-01T10:00:01Z" }, at)).toBe("later")
  expect(announcementState({ ...times, shown_until: at }, at)).toBe("past")
  expect(announcementState({ ...times, withdrawn_at: at }, at)).toBe("withdrawn")
})

test("a phone message fits whatever the title, with where to read the rest", () => {
  const text = announcementPhone({ title: "م".repeat(120), body: "", link: "https://maarid.example/ar/coop" }, "ar")
  expect(text.length).toBeLessThanOrEqual(134)
  expect(text).toContain("https://maarid.example/ar/coop")
})
