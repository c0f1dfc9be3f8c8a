-- DropIndex
DROP INDEX "MemoryToken_entryId_idx";

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "MemoryToken";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "MemoryPosting" (
    "token" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "entries" TEXT NOT NULL,

    PRIMARY KEY ("token", "block")
);

-- CreateTable
CREATE TABLE "MemoryWord" (
    "token" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("token", "word")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_MemoryEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceLanguage" TEXT NOT NULL DEFAULT 'sw',
    "targetLanguage" TEXT NOT NULL DEFAULT 'en',
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "previousHash" TEXT,
    "nextHash" TEXT,
    "origin" TEXT NOT NULL,
    "segmentId" TEXT,
    "fileName" TEXT,
    "pairHash" TEXT,
    "status" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "MemoryEntry_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_MemoryEntry" ("createdAt", "fileName", "id", "nextHash", "origin", "previousHash", "segmentId", "source", "sourceHash", "sourceLanguage", "status", "target", "targetLanguage", "updatedAt") SELECT "createdAt", "fileName", "id", "nextHash", "origin", "previousHash", "segmentId", "source", "sourceHash", "sourceLanguage", "status", "target", "targetLanguage", "updatedAt" FROM "MemoryEntry";
DROP TABLE "MemoryEntry";
ALTER TABLE "new_MemoryEntry" RENAME TO "MemoryEntry";
CREATE UNIQUE INDEX "MemoryEntry_segmentId_key" ON "MemoryEntry"("segmentId");
CREATE UNIQUE INDEX "MemoryEntry_pairHash_key" ON "MemoryEntry"("pairHash");
CREATE INDEX "MemoryEntry_sourceHash_idx" ON "MemoryEntry"("sourceHash");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "MemoryWord_lemma_idx" ON "MemoryWord"("lemma");
