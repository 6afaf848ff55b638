;;; onrecord.el --- Who says so? Sourcing in articles, by eglot -*- lexical-binding: t -*-
;; Package-Requires: ((emacs "26.3") (eglot "1.9"))

;;; Commentary:
;; (require 'onrecord), and eglot serves articles in text-mode and markdown-mode: M-x eglot, or
;; (add-hook 'markdown-mode-hook #'eglot-ensure). See README.md.

;;; Code:
(require 'eglot)

(defgroup onrecord nil "Sourcing in articles." :group 'text)

(defcustom onrecord-command '("onrecord" "lsp" "--stdio")
  "The program that looks at articles, with its arguments."
  :type '(repeat string))

(defun onrecord--contact (&rest _)
  "The command, as eglot wants it."
  onrecord-command)

(dolist (mode '(text-mode markdown-mode gfm-mode markdown-ts-mode mhtml-mode html-mode))
  (add-to-list 'eglot-server-programs (cons mode #'onrecord--contact)))

(defun onrecord--execute (command &rest arguments)
  "Have the server do COMMAND with ARGUMENTS, and give what it answers."
  ;; What was typed just now is told first: eglot itself waits for a pause.
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot--current-server-or-lose) :workspace/executeCommand
                   (list :command command :arguments (vconcat arguments))))

(defun onrecord--uri ()
  "The address of the article that is being written."
  (plist-get (eglot--TextDocumentIdentifier) :uri))

(defun onrecord-report ()
  "Show the sourcing report beside the article."
  (interactive)
  (let ((text (plist-get (onrecord--execute "onrecord.report" (onrecord--uri) "text") :text)))
    (with-current-buffer (get-buffer-create "*onrecord report*")
      (let ((inhibit-read-only t))
        (erase-buffer)
        (insert text)
        (goto-char (point-min)))
      (special-mode)
      (display-buffer (current-buffer)))))

(defun onrecord-mend ()
  "Mend what can be mended without changing a meaning."
  (interactive)
  (onrecord--execute "onrecord.fixAll" (onrecord--uri)))

(provide 'onrecord)
;;; onrecord.el ends here
