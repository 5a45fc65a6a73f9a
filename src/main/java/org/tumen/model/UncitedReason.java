package org.tumen.model;

/** Reason why no entry cites a paragraph of a source. */
public enum UncitedReason implements Term {
    NAVIGATION("Navigation", "ナビゲーション", "Menus, links and section names of the page.", "ページのメニューや見出し。"),
    REPEATED_HEADLINE("Repeated headline", "見出しの再掲", "The headline once more.", "見出しの繰り返し。"),
    PHOTO_CREDIT("Photo credit", "写真クレジット", "Names the photographer or agency only.", "撮影者や提供元のみ。"),
    COMMENT_FORM("Comment form", "コメント欄", "The form for readers' comments.", "読者のコメント欄。"),
    ADVERTISEMENT("Advertisement", "広告", "An advertisement.", "広告。"),
    BOILERPLATE("Boilerplate", "定型文", "Standing text of the site or agency.", "サイトや通信社の定型文。"),
    PAGE_DATE(
            "Page date",
            "ページの日付",
            "A printed date of the page or article; the source entry says what it is.",
            "ページや記事に印刷された日付。その意味は情報源の項目に記す。"),
    COUNTER("Counter", "カウンター", "A count of comments or shares.", "コメントや共有の件数。"),
    RELATED_LINK("Related link", "関連リンク", "A link to another article.", "他の記事へのリンク。");

    private final Wording wording;

    UncitedReason(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
