package org.tumen.api.http.problem;

import org.tumen.model.Term;

/** The kinds of problem that the API answers with, each under the status it has. */
public enum ProblemType implements Term {
    INVALID_PARAMETER(
            400,
            "Invalid parameter",
            "不正なパラメータ",
            "A query parameter is unknown, repeated, or has a value that it cannot have; `errors` names each.",
            "問い合わせパラメータが未知、重複、または取り得ない値。`errors` に各々を示す。"),
    BAD_REQUEST(400, "Bad request", "不正な要求", "The request could not be understood.", "要求を解釈できない。"),
    NOT_FOUND(404, "Not found", "見つからない", "There is nothing under this path.", "このパスには何もない。"),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "許可されないメソッド",
            "The API is read-only: GET, HEAD and OPTIONS.",
            "このAPIは読み取り専用で、GET、HEAD、OPTIONSのみ。"),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "提供できない形式",
            "None of the media types that `Accept` lists can be had here.",
            "`Accept` に挙げられた形式はここでは提供できない。"),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "内部エラー",
            "Something went wrong on our side; the same request may work later.",
            "サーバー側の問題。時間をおけば同じ要求が通ることもある。"),
    NOT_READY(
            503,
            "Not ready",
            "準備中",
            "What the answer needs is still being made; `Retry-After` says when to ask again.",
            "応答に必要なものがまだ準備中。`Retry-After` に再度問い合わせる時機を示す。"),
    BUSY(
            503,
            "Busy",
            "混雑中",
            "Too many requests that take much work are being answered; `Retry-After` says when to ask again.",
            "処理量の多い要求が集中している。`Retry-After` に再度問い合わせる時機を示す。");

    private final int status;
    private final Wording wording;

    ProblemType(int status, String en, String ja, String definitionEn, String definitionJa) {
        this.status = status;
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** What {@code type} says: where this kind of problem is described. */
    String uri() {
        return "/v1/vocabularies/problem-types#" + code();
    }

    static ProblemType of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
