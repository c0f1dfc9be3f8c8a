import { expect, it } from "vitest";
import { readEnvironment } from "./environment";

it("gives a newcomer's machine what it needs", () => {
  expect(readEnvironment({})).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: "./data",
    DATABASE_URL: "file:./data/tafsiri.db",
    PUBLIC_URL: "http://127.0.0.1:3000",
    isAddressGuessed: true,
    FETCH_PAGES: null,
    MAX_UPLOAD_MB: 25,
    MAX_IMPORT_MB: 1024,
  });
});

it("takes what is set, and an empty value as unset", () => {
  const env = readEnvironment({
    PORT: "8080",
    HOST: "0.0.0.0",
    DATA_DIR: "/var/lib/tafsiri/",
    PUBLIC_URL: "https://tafsiri.example.org/",
    DATABASE_URL: "",
  });
  expect(env).toMatchObject({
    PORT: 8080,
    DATABASE_URL: "file:/var/lib/tafsiri/tafsiri.db",
    PUBLIC_URL: "https://tafsiri.example.org",
    isAddressGuessed: false,
  });
});

it.each([
  [{ PORT: "http" }, /PORT=http: must be a port number/],
  [{ PORT: "70000" }, /PORT=70000/],
  [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL=mysql:\/\/x: must begin with/],
  [{ PUBLIC_URL: "ftp://x" }, /PUBLIC_URL=ftp:\/\/x: must be an http/],
  [{ AUTH_SECRET: "short" }, /AUTH_SECRET=.*at least 32/],
  [{ MAX_UPLOAD_MB: "0" }, /MAX_UPLOAD_MB=0/],
])("says what is wrong with %j", (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});

it("names every wrong setting at once, and prints no secret", () => {
  const read = () => readEnvironment({ PORT: "x", AUTH_SECRET: "hunter2", DATABASE_URL: "mysql://u:hunter2@h/d" });
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*AUTH_SECRET/);
  expect(read).not.toThrow(/hunter2/);
});
