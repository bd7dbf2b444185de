import { expect, test } from "@jest/globals"
import { codeOf, isMail, mailOf, newPasswordFault } from "./typed"

test("a code is six digits, however they are typed", () => {
  expect(codeOf("123 456")).toBe("123456")
  expect(codeOf(" ١٢٣٤٥٦ ")).toBe("123456")
  expect(codeOf("\u200e123-456")).toBe("123456")
  for (const other of ["", "12345", "1234567", "12a456"]) expect(codeOf(other)).toBeNull()
})

test("a mail has one spelling", () => {
  expect(mailOf(" Amina@Test.Example ")).toBe("amina@test.example")
  expect(isMail("amina@test.example ")).toBe(true)
  for (const other of ["", "amina", "amina@test", "a b@c.de"]) expect(isMail(other)).toBe(false)
})

test("a password is taken as it was typed, or refused as too short or too long", () => {
  expect(newPasswordFault("1234567")).toBe("password")
  expect(newPasswordFault("12345678")).toBeUndefined()
  expect(newPasswordFault("x".repeat(120))).toBeUndefined()
  expect(newPasswordFault("x".repeat(121))).toBe("passwordLong")
})
