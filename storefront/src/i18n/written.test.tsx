import { expect, test } from "@jest/globals"
import { renderToStaticMarkup } from "react-dom/server"
import { Naming } from "./naming"
import { Parted } from "./parted"
import { Written } from "./written"

test("what is written in other letters than the page's says whose they are, and nothing else does", () => {
  expect(renderToStaticMarkup(<Written locale="fr">عسل</Written>)).toBe('<bdi lang="ar" dir="rtl">عسل</bdi>')
  expect(renderToStaticMarkup(<Written locale="ar">Miel : cru</Written>)).toBe(
    '<bdi lang="fr" dir="ltr">Miel\u00A0: cru</bdi>'
  )
  expect(renderToStaticMarkup(<Written locale="en">Honey</Written>)).toBe("Honey")
})

test("a village without a French name stands beside its province's", () => {
  expect(renderToStaticMarkup(<Parted locale="fr" parts={["تاليوين", "Taroudannt", ""]} />)).toBe(
    '<bdi lang="ar" dir="rtl">تاليوين</bdi>, Taroudannt'
  )
})

test("in a sentence of ours the name alone says its language", () => {
  const sentence = "Tout de أمل : cent choses de أمل"
  expect(
    renderToStaticMarkup(
      <Naming locale="fr" name="أمل">
        {sentence}
      </Naming>
    )
  ).toBe('Tout de <bdi lang="ar" dir="rtl">أمل</bdi> : cent choses de <bdi lang="ar" dir="rtl">أمل</bdi>')
  expect(
    renderToStaticMarkup(
      <Naming locale="fr" name="Amal">
        Tout de Amal
      </Naming>
    )
  ).toBe("Tout de Amal")
})
