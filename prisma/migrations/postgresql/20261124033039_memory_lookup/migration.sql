-- DropForeignKey
ALTER TABLE "MemoryToken" DROP CONSTRAINT "MemoryToken_entryId_fkey";

-- DropIndex
DROP INDEX "MemoryEntry_updatedAt_idx";

-- AlterTable
ALTER TABLE "MemoryEntry" DROP COLUMN "folded",
ADD COLUMN     "pairHash" TEXT;

-- DropTable
DROP TABLE "MemoryToken";

-- CreateTable
CREATE TABLE "MemoryPosting" (
    "token" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "entries" TEXT NOT NULL,

    CONSTRAINT "MemoryPosting_pkey" PRIMARY KEY ("token","block")
);

-- CreateTable
CREATE TABLE "MemoryWord" (
    "token" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "MemoryWord_pkey" PRIMARY KEY ("token","word")
);

-- CreateIndex
CREATE INDEX "MemoryWord_lemma_idx" ON "MemoryWord"("lemma");

-- CreateIndex
CREATE UNIQUE INDEX "MemoryEntry_pairHash_key" ON "MemoryEntry"("pairHash");
